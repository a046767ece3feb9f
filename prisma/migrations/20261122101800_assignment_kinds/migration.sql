-- CreateEnum
CREATE TYPE "AssignmentKind" AS ENUM ('quiz', 'practice', 'flashcards');

-- AlterTable
ALTER TABLE "assignments" ADD COLUMN     "is_one_way" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kind" "AssignmentKind" NOT NULL DEFAULT 'quiz';
