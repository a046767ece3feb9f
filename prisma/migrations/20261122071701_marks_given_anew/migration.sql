-- CreateEnum
CREATE TYPE "MarkCause" AS ENUM ('override', 'request');

-- CreateEnum
CREATE TYPE "RequestOutcome" AS ENUM ('accepted', 'declined');

-- CreateTable
CREATE TABLE "mark_changes" (
    "class_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "question_version_id" UUID NOT NULL,
    "cause" "MarkCause" NOT NULL,
    "marks_before" INTEGER NOT NULL,
    "marks_after" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mark_changes_pkey" PRIMARY KEY ("class_id","id")
);

-- CreateTable
CREATE TABLE "mark_requests" (
    "class_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "question_version_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "text_key" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "outcome" "RequestOutcome",
    "word" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "mark_requests_pkey" PRIMARY KEY ("class_id","attempt_id","question_version_id")
);

-- CreateTable
CREATE TABLE "accepted_answers" (
    "assignment_id" UUID NOT NULL,
    "question_version_id" UUID NOT NULL,
    "text_key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "accepted_by_id" UUID,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accepted_answers_pkey" PRIMARY KEY ("assignment_id","question_version_id","text_key")
);

-- CreateIndex
CREATE INDEX "mark_changes_class_id_attempt_id_question_version_id_idx" ON "mark_changes"("class_id", "attempt_id", "question_version_id");

-- CreateIndex
CREATE INDEX "mark_changes_by_id_idx" ON "mark_changes"("by_id");

-- CreateIndex
CREATE INDEX "mark_requests_assignment_id_settled_at_idx" ON "mark_requests"("assignment_id", "settled_at");

-- CreateIndex
CREATE INDEX "accepted_answers_question_version_id_idx" ON "accepted_answers"("question_version_id");

-- CreateIndex
CREATE INDEX "accepted_answers_accepted_by_id_idx" ON "accepted_answers"("accepted_by_id");

-- AddForeignKey
ALTER TABLE "mark_changes" ADD CONSTRAINT "mark_changes_class_id_attempt_id_question_version_id_fkey" FOREIGN KEY ("class_id", "attempt_id", "question_version_id") REFERENCES "answers"("class_id", "attempt_id", "question_version_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_changes" ADD CONSTRAINT "mark_changes_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_requests" ADD CONSTRAINT "mark_requests_class_id_attempt_id_question_version_id_fkey" FOREIGN KEY ("class_id", "attempt_id", "question_version_id") REFERENCES "answers"("class_id", "attempt_id", "question_version_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_requests" ADD CONSTRAINT "mark_requests_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accepted_answers" ADD CONSTRAINT "accepted_answers_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accepted_answers" ADD CONSTRAINT "accepted_answers_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accepted_answers" ADD CONSTRAINT "accepted_answers_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Marks that were given anew are a log like the others.
CREATE TRIGGER "mark_changes_append_only" BEFORE UPDATE OR DELETE ON "mark_changes"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "mark_changes_never_emptied" BEFORE TRUNCATE ON "mark_changes"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
