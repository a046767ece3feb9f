-- A card is due on a study day, which is the same day wherever its learner travels; until now it was due at the instant
-- at which that day began in the zone of the last review.

-- AlterTable
ALTER TABLE "cards" ADD COLUMN "due_on" DATE,
ADD COLUMN "to_confirm" BOOLEAN NOT NULL DEFAULT false;

UPDATE "cards" SET "due_on" = ("due_at" AT TIME ZONE "users"."time_zone")::date
FROM "users" WHERE "users"."id" = "cards"."user_id";

-- DropIndex
DROP INDEX "cards_user_id_due_at_idx";

-- AlterTable
ALTER TABLE "cards" ALTER COLUMN "due_on" SET NOT NULL,
DROP COLUMN "due_at";

-- CreateIndex
CREATE INDEX "cards_user_id_due_on_idx" ON "cards"("user_id", "due_on");

-- AlterTable
ALTER TABLE "users" ADD COLUMN "four_grades" BOOLEAN NOT NULL DEFAULT false;
