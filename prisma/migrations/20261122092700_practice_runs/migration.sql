-- CreateEnum
CREATE TYPE "PracticeMode" AS ENUM ('flashcards', 'learn', 'test', 'match');

-- CreateTable
CREATE TABLE "practice_runs" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "mode" "PracticeMode" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "practice_runs_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "practice_answers" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "memory_item_id" UUID NOT NULL,
    "is_right" BOOLEAN NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "practice_answers_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "practice_runs_assignment_id_user_id_idx" ON "practice_runs"("assignment_id", "user_id");

-- CreateIndex
CREATE INDEX "practice_answers_user_id_run_id_idx" ON "practice_answers"("user_id", "run_id");

-- CreateIndex
CREATE INDEX "practice_answers_memory_item_id_idx" ON "practice_answers"("memory_item_id");

-- AddForeignKey
ALTER TABLE "practice_runs" ADD CONSTRAINT "practice_runs_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_runs" ADD CONSTRAINT "practice_runs_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_answers" ADD CONSTRAINT "practice_answers_user_id_run_id_fkey" FOREIGN KEY ("user_id", "run_id") REFERENCES "practice_runs"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_answers" ADD CONSTRAINT "practice_answers_memory_item_id_fkey" FOREIGN KEY ("memory_item_id") REFERENCES "memory_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;
