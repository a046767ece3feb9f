-- AlterTable
ALTER TABLE "question_sets" ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];
