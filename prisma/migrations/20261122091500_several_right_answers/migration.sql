-- AlterEnum
ALTER TYPE "QuestionForm" ADD VALUE 'multiple';
