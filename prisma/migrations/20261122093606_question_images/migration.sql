-- AlterTable
ALTER TABLE "question_versions" ADD COLUMN     "image_alt" TEXT,
ADD COLUMN     "image_hash" TEXT,
ADD COLUMN     "image_height" INTEGER,
ADD COLUMN     "image_width" INTEGER;

-- CreateTable
CREATE TABLE "images" (
    "hash" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "images_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "image_uploads" (
    "owner_id" UUID NOT NULL,
    "image_hash" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "image_uploads_pkey" PRIMARY KEY ("owner_id","image_hash")
);

-- CreateIndex
CREATE INDEX "image_uploads_image_hash_idx" ON "image_uploads"("image_hash");

-- CreateIndex
CREATE INDEX "question_versions_image_hash_idx" ON "question_versions"("image_hash");

-- AddForeignKey
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_image_hash_fkey" FOREIGN KEY ("image_hash") REFERENCES "images"("hash") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_uploads" ADD CONSTRAINT "image_uploads_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_uploads" ADD CONSTRAINT "image_uploads_image_hash_fkey" FOREIGN KEY ("image_hash") REFERENCES "images"("hash") ON DELETE CASCADE ON UPDATE CASCADE;
