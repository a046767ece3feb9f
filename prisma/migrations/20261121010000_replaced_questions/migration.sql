-- AlterEnum
ALTER TYPE "Decision" ADD VALUE 'replaced';
