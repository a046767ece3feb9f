-- CreateTable
CREATE TABLE "set_links" (
    "question_set_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "set_links_pkey" PRIMARY KEY ("question_set_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "set_links_token_hash_key" ON "set_links"("token_hash");

-- AddForeignKey
ALTER TABLE "set_links" ADD CONSTRAINT "set_links_question_set_id_fkey" FOREIGN KEY ("question_set_id") REFERENCES "question_sets"("id") ON DELETE CASCADE ON UPDATE CASCADE;
