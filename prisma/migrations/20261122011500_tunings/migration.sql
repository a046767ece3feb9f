-- CreateEnum
CREATE TYPE "TuningOutcome" AS ENUM ('better', 'no-better', 'bad-weights');

-- CreateTable
CREATE TABLE "tunings" (
    "id" UUID NOT NULL,
    "learner_id" UUID,
    "class_id" UUID,
    "outcome" "TuningOutcome" NOT NULL,
    "weights" DOUBLE PRECISION[],
    "usable" INTEGER NOT NULL,
    "held_out" INTEGER NOT NULL,
    "loss_before" DOUBLE PRECISION NOT NULL,
    "loss_after" DOUBLE PRECISION,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "reverted_at" TIMESTAMPTZ(3),

    CONSTRAINT "tunings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "tunings_learner_id_idx" ON "tunings"("learner_id");

-- CreateIndex
CREATE INDEX "tunings_class_id_idx" ON "tunings"("class_id");

-- AddForeignKey
ALTER TABLE "tunings" ADD CONSTRAINT "tunings_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tunings" ADD CONSTRAINT "tunings_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE CASCADE ON UPDATE CASCADE;
