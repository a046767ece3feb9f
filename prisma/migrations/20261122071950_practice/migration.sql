-- AlterEnum
ALTER TYPE "Feedback" ADD VALUE 'at_once';

-- AlterTable
ALTER TABLE "answers" ADD COLUMN     "checked_at" TIMESTAMPTZ(3);
