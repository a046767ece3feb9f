-- AlterTable
ALTER TABLE "facts" ADD COLUMN     "more_marks" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- A text stays as it was read, but an older one may be taken up again: then its version gets the next number.
DROP TRIGGER "article_versions_immutable" ON "article_versions";
CREATE TRIGGER "article_versions_immutable" BEFORE DELETE OR UPDATE OF "id", "article_id", "text", "text_hash",
  "word_count", "removed", "engine_version", "created_at" ON "article_versions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
