-- CreateEnum
CREATE TYPE "Feedback" AS ENUM ('after_hand_in', 'after_close');

-- AlterTable
ALTER TABLE "assignments" ADD COLUMN     "access_code" TEXT,
ADD COLUMN     "feedback" "Feedback" NOT NULL DEFAULT 'after_hand_in';

-- AlterTable
ALTER TABLE "attempts" ADD COLUMN     "is_held" BOOLEAN NOT NULL DEFAULT false;
