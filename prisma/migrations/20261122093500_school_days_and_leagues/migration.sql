-- AlterTable
ALTER TABLE "classes" ADD COLUMN     "free_weekdays" INTEGER[] DEFAULT ARRAY[6, 7]::INTEGER[];

-- AlterTable
ALTER TABLE "question_reports" ADD COLUMN     "settled_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "standings" ADD COLUMN     "league" INTEGER,
ADD COLUMN     "was_shown" BOOLEAN;

-- CreateTable
CREATE TABLE "school_breaks" (
    "class_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,

    CONSTRAINT "school_breaks_pkey" PRIMARY KEY ("class_id","id")
);

-- CreateTable
CREATE TABLE "board_turns" (
    "class_id" UUID NOT NULL,
    "board_window" "BoardWindow" NOT NULL,
    "window_start" DATE NOT NULL,
    "turned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "board_turns_pkey" PRIMARY KEY ("class_id","board_window","window_start")
);

-- AddForeignKey
ALTER TABLE "school_breaks" ADD CONSTRAINT "school_breaks_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_turns" ADD CONSTRAINT "board_turns_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE CASCADE ON UPDATE CASCADE;
