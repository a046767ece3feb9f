-- AlterTable
ALTER TABLE "reviews" ADD COLUMN     "is_assisted" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "source_openings" (
    "user_id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "study_day" DATE NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_openings_pkey" PRIMARY KEY ("user_id","article_version_id","study_day")
);

-- CreateIndex
CREATE INDEX "source_openings_article_version_id_idx" ON "source_openings"("article_version_id");

-- AddForeignKey
ALTER TABLE "source_openings" ADD CONSTRAINT "source_openings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_openings" ADD CONSTRAINT "source_openings_article_version_id_fkey" FOREIGN KEY ("article_version_id") REFERENCES "article_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
