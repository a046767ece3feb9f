-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('wrong', 'unclear', 'unsupported');

-- CreateTable
CREATE TABLE "card_notes" (
    "user_id" UUID NOT NULL,
    "memory_item_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_notes_pkey" PRIMARY KEY ("user_id","memory_item_id")
);

-- CreateTable
CREATE TABLE "question_reports" (
    "user_id" UUID NOT NULL,
    "question_version_id" UUID NOT NULL,
    "reason" "ReportReason" NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_reports_pkey" PRIMARY KEY ("user_id","question_version_id")
);

-- CreateIndex
CREATE INDEX "card_notes_memory_item_id_idx" ON "card_notes"("memory_item_id");

-- CreateIndex
CREATE INDEX "question_reports_question_version_id_idx" ON "question_reports"("question_version_id");

-- AddForeignKey
ALTER TABLE "card_notes" ADD CONSTRAINT "card_notes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_notes" ADD CONSTRAINT "card_notes_memory_item_id_fkey" FOREIGN KEY ("memory_item_id") REFERENCES "memory_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_reports" ADD CONSTRAINT "question_reports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_reports" ADD CONSTRAINT "question_reports_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
