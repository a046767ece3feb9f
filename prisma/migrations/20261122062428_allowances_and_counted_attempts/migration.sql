-- CreateEnum
CREATE TYPE "CountedAttempt" AS ENUM ('first', 'best', 'last', 'average');

-- AlterTable
ALTER TABLE "assignments" ADD COLUMN     "closes_at" TIMESTAMPTZ(3),
ADD COLUMN     "counted_attempt" "CountedAttempt" NOT NULL DEFAULT 'best';

-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "extra_time_percent" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "allowances" (
    "assignment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "extra_time_percent" INTEGER,

    CONSTRAINT "allowances_pkey" PRIMARY KEY ("assignment_id","user_id")
);

-- CreateIndex
CREATE INDEX "allowances_user_id_idx" ON "allowances"("user_id");

-- AddForeignKey
ALTER TABLE "allowances" ADD CONSTRAINT "allowances_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allowances" ADD CONSTRAINT "allowances_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
