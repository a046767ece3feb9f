-- AlterTable
ALTER TABLE "classes" ADD COLUMN     "join_closes_at" TIMESTAMPTZ(3),
ADD COLUMN     "joins_wait" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "seats" INTEGER;

-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "is_waiting" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "class_invitations" (
    "id" UUID NOT NULL,
    "class_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "invitee_id" UUID,
    "token_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "class_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "class_invitations_token_hash_key" ON "class_invitations"("token_hash");

-- CreateIndex
CREATE INDEX "class_invitations_from_id_idx" ON "class_invitations"("from_id");

-- CreateIndex
CREATE INDEX "class_invitations_invitee_id_idx" ON "class_invitations"("invitee_id");

-- CreateIndex
CREATE UNIQUE INDEX "class_invitations_class_id_invitee_id_key" ON "class_invitations"("class_id", "invitee_id");

-- AddForeignKey
ALTER TABLE "class_invitations" ADD CONSTRAINT "class_invitations_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_invitations" ADD CONSTRAINT "class_invitations_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_invitations" ADD CONSTRAINT "class_invitations_invitee_id_fkey" FOREIGN KEY ("invitee_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
