-- CreateEnum
CREATE TYPE "DecisionStep" AS ENUM ('drafted', 'accepted', 'rejected', 'replaced', 'edited');

-- AlterTable
ALTER TABLE "questions" ADD COLUMN     "features" JSONB;

-- CreateTable
CREATE TABLE "question_decisions" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "step" "DecisionStep" NOT NULL,
    "reason" TEXT,
    "form" "QuestionForm" NOT NULL,
    "stem" TEXT NOT NULL,
    "article_version_id" UUID NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "mark_start" INTEGER NOT NULL,
    "mark_end" INTEGER NOT NULL,
    "features" JSONB NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "question_decisions_question_id_id_idx" ON "question_decisions"("question_id", "id");

-- AddForeignKey
ALTER TABLE "question_decisions" ADD CONSTRAINT "question_decisions_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
