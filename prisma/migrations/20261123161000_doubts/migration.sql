-- AlterTable
ALTER TABLE "questions" ADD COLUMN "doubt" TEXT;
