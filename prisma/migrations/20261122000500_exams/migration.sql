-- AlterTable
ALTER TABLE "users" ADD COLUMN "cards_a_day" INTEGER NOT NULL DEFAULT 40;

-- CreateTable
CREATE TABLE "exams" (
    "id" UUID NOT NULL,
    "assignment_id" UUID,
    "learner_id" UUID,
    "on_day" DATE NOT NULL,

    CONSTRAINT "exams_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exams_assignment_id_idx" ON "exams"("assignment_id");

-- CreateIndex
CREATE INDEX "exams_learner_id_idx" ON "exams"("learner_id");

-- AddForeignKey
ALTER TABLE "exams" ADD CONSTRAINT "exams_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exams" ADD CONSTRAINT "exams_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
