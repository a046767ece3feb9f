-- CreateTable
CREATE TABLE "tuning_jobs" (
    "id" UUID NOT NULL,
    "learner_id" UUID,
    "class_id" UUID,
    "steps_done" INTEGER NOT NULL,
    "step_count" INTEGER NOT NULL,
    "usable" INTEGER,
    "ending" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tuning_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "tuning_jobs_learner_id_idx" ON "tuning_jobs"("learner_id");

-- CreateIndex
CREATE INDEX "tuning_jobs_class_id_idx" ON "tuning_jobs"("class_id");

-- AddForeignKey
ALTER TABLE "tuning_jobs" ADD CONSTRAINT "tuning_jobs_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tuning_jobs" ADD CONSTRAINT "tuning_jobs_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE CASCADE ON UPDATE CASCADE;
