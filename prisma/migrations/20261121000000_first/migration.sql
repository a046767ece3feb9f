-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('student', 'teacher', 'admin');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('student', 'teacher');

-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('stated', 'reported', 'hedged');

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('corroborated', 'single-source', 'in-conflict');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('engine', 'hand', 'import', 'model');

-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('spare', 'drafted', 'accepted', 'rejected');

-- CreateEnum
CREATE TYPE "QuestionForm" AS ENUM ('choice', 'true-false', 'cloze', 'short-answer', 'number', 'matching', 'ordering');

-- CreateEnum
CREATE TYPE "ReviewKind" AS ENUM ('review', 'undo');

-- CreateEnum
CREATE TYPE "ReviewSource" AS ENUM ('quiz', 'card', 'live');

-- CreateEnum
CREATE TYPE "Grade" AS ENUM ('again', 'hard', 'good', 'easy');

-- CreateEnum
CREATE TYPE "PointReason" AS ENUM ('first-attempt', 'due-review', 'undo');

-- CreateEnum
CREATE TYPE "BoardWindow" AS ENUM ('week', 'month', 'all');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "alias" TEXT NOT NULL,
    "email" TEXT,
    "password_hash" TEXT NOT NULL,
    "has_pin" BOOLEAN NOT NULL DEFAULT false,
    "session_version" INTEGER NOT NULL DEFAULT 0,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttles" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "blocked_until" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_throttles_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "rate_buckets" (
    "key" TEXT NOT NULL,
    "tokens" DOUBLE PRECISION NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_buckets_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "classes" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "join_code" TEXT NOT NULL,
    "join_open" BOOLEAN NOT NULL DEFAULT true,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "board_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "classes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "class_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "MemberRole" NOT NULL,
    "alias" TEXT NOT NULL,
    "alias_key" TEXT NOT NULL,
    "show_on_board" BOOLEAN NOT NULL DEFAULT false,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("class_id","user_id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT,
    "url" TEXT,
    "author" TEXT,
    "published_on" DATE,
    "language" TEXT NOT NULL DEFAULT 'en',
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_versions" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "word_count" INTEGER NOT NULL,
    "removed" TEXT[],
    "engine_version" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facts" (
    "id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "attribution" TEXT,
    "certainty" "Certainty" NOT NULL,
    "mark_start" INTEGER NOT NULL,
    "mark_end" INTEGER NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "excerpt" TEXT NOT NULL,

    CONSTRAINT "facts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" UUID NOT NULL,
    "question_set_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "state" "ClaimState" NOT NULL,
    "note" TEXT,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_facts" (
    "claim_id" UUID NOT NULL,
    "fact_id" UUID NOT NULL,

    CONSTRAINT "claim_facts_pkey" PRIMARY KEY ("claim_id","fact_id")
);

-- CreateTable
CREATE TABLE "question_sets" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_sets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "set_sources" (
    "question_set_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "article_version_id" UUID NOT NULL,

    CONSTRAINT "set_sources_pkey" PRIMARY KEY ("question_set_id","position")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" UUID NOT NULL,
    "question_set_id" UUID NOT NULL,
    "memory_item_id" UUID NOT NULL,
    "claim_id" UUID,
    "origin" "Origin" NOT NULL,
    "decision" "Decision" NOT NULL,
    "position" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_versions" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "form" "QuestionForm" NOT NULL,
    "stem" TEXT NOT NULL,
    "context" TEXT,
    "prompts" TEXT[],
    "options" TEXT[],
    "key" TEXT[],
    "accepted" TEXT[],
    "value" DOUBLE PRECISION,
    "tolerance" DOUBLE PRECISION,
    "unit" TEXT,
    "explanation" TEXT NOT NULL,
    "article_version_id" UUID,
    "sentence_start" INTEGER,
    "sentence_end" INTEGER,
    "excerpt" TEXT,
    "mark_start" INTEGER,
    "mark_end" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rejected_candidates" (
    "question_set_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "form" "QuestionForm" NOT NULL,
    "stem" TEXT NOT NULL,
    "gate" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "fact_id" UUID,

    CONSTRAINT "rejected_candidates_pkey" PRIMARY KEY ("question_set_id","ordinal")
);

-- CreateTable
CREATE TABLE "question_set_versions" (
    "id" UUID NOT NULL,
    "question_set_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_set_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_set_items" (
    "set_version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "question_version_id" UUID NOT NULL,

    CONSTRAINT "question_set_items_pkey" PRIMARY KEY ("set_version_id","position")
);

-- CreateTable
CREATE TABLE "assignments" (
    "id" UUID NOT NULL,
    "class_id" UUID NOT NULL,
    "set_version_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "client_key" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts_allowed" INTEGER NOT NULL DEFAULT 1,
    "time_limit_seconds" INTEGER,
    "shuffle_questions" BOOLEAN NOT NULL DEFAULT true,
    "shuffle_options" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempts" (
    "class_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deadline_at" TIMESTAMPTZ(3),
    "handed_in_at" TIMESTAMPTZ(3),
    "marks" INTEGER,
    "max_marks" INTEGER,

    CONSTRAINT "attempts_pkey" PRIMARY KEY ("class_id","id")
);

-- CreateTable
CREATE TABLE "answers" (
    "class_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "question_version_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "chosen" INTEGER[],
    "text" TEXT,
    "response_ms" INTEGER,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "is_late" BOOLEAN NOT NULL DEFAULT false,
    "marks" INTEGER,
    "max_marks" INTEGER,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("class_id","attempt_id","question_version_id")
);

-- CreateTable
CREATE TABLE "memory_items" (
    "id" UUID NOT NULL,
    "fact_id" UUID,

    CONSTRAINT "memory_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cards" (
    "user_id" UUID NOT NULL,
    "memory_item_id" UUID NOT NULL,
    "question_version_id" UUID NOT NULL,
    "class_id" UUID,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "last_reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    "last_study_day" DATE NOT NULL,
    "review_count" INTEGER NOT NULL,
    "lapse_count" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cards_pkey" PRIMARY KEY ("user_id","memory_item_id")
);

-- CreateTable
CREATE TABLE "reviews" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memory_item_id" UUID NOT NULL,
    "question_version_id" UUID NOT NULL,
    "kind" "ReviewKind" NOT NULL DEFAULT 'review',
    "undoes_id" UUID,
    "grade" "Grade" NOT NULL,
    "correct" BOOLEAN NOT NULL,
    "moves_schedule" BOOLEAN NOT NULL,
    "source" "ReviewSource" NOT NULL,
    "class_id" UUID,
    "attempt_id" UUID,
    "response_ms" INTEGER,
    "study_day" DATE NOT NULL,
    "time_zone" TEXT NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "point_entries" (
    "class_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reason" "PointReason" NOT NULL,
    "source_id" UUID NOT NULL,
    "points" INTEGER NOT NULL,
    "earned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "point_entries_pkey" PRIMARY KEY ("class_id","id")
);

-- CreateTable
CREATE TABLE "standings" (
    "class_id" UUID NOT NULL,
    "board_window" "BoardWindow" NOT NULL,
    "window_start" DATE NOT NULL,
    "user_id" UUID NOT NULL,
    "points" INTEGER NOT NULL,

    CONSTRAINT "standings_pkey" PRIMARY KEY ("class_id","board_window","window_start","user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "classes_join_code_key" ON "classes"("join_code");

-- CreateIndex
CREATE INDEX "classes_owner_id_idx" ON "classes"("owner_id");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_class_id_alias_key_key" ON "memberships"("class_id", "alias_key");

-- CreateIndex
CREATE INDEX "articles_owner_id_created_at_idx" ON "articles"("owner_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "article_versions_article_id_number_key" ON "article_versions"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "article_versions_article_id_text_hash_key" ON "article_versions"("article_id", "text_hash");

-- CreateIndex
CREATE UNIQUE INDEX "facts_article_version_id_ordinal_key" ON "facts"("article_version_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "claims_question_set_id_ordinal_key" ON "claims"("question_set_id", "ordinal");

-- CreateIndex
CREATE INDEX "claim_facts_fact_id_idx" ON "claim_facts"("fact_id");

-- CreateIndex
CREATE INDEX "question_sets_owner_id_updated_at_idx" ON "question_sets"("owner_id", "updated_at");

-- CreateIndex
CREATE INDEX "set_sources_article_version_id_idx" ON "set_sources"("article_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "set_sources_question_set_id_article_version_id_key" ON "set_sources"("question_set_id", "article_version_id");

-- CreateIndex
CREATE INDEX "questions_question_set_id_decision_position_idx" ON "questions"("question_set_id", "decision", "position");

-- CreateIndex
CREATE INDEX "questions_memory_item_id_idx" ON "questions"("memory_item_id");

-- CreateIndex
CREATE INDEX "question_versions_article_version_id_idx" ON "question_versions"("article_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_versions_question_id_number_key" ON "question_versions"("question_id", "number");

-- CreateIndex
CREATE INDEX "rejected_candidates_fact_id_idx" ON "rejected_candidates"("fact_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_set_versions_question_set_id_number_key" ON "question_set_versions"("question_set_id", "number");

-- CreateIndex
CREATE INDEX "question_set_items_question_version_id_idx" ON "question_set_items"("question_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_set_items_set_version_id_question_version_id_key" ON "question_set_items"("set_version_id", "question_version_id");

-- CreateIndex
CREATE INDEX "assignments_class_id_due_at_idx" ON "assignments"("class_id", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "assignments_class_id_client_key_key" ON "assignments"("class_id", "client_key");

-- CreateIndex
CREATE INDEX "attempts_user_id_started_at_idx" ON "attempts"("user_id", "started_at");

-- CreateIndex
CREATE UNIQUE INDEX "attempts_class_id_assignment_id_user_id_number_key" ON "attempts"("class_id", "assignment_id", "user_id", "number");

-- CreateIndex
CREATE INDEX "answers_question_version_id_idx" ON "answers"("question_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "answers_class_id_attempt_id_client_id_key" ON "answers"("class_id", "attempt_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "memory_items_fact_id_key" ON "memory_items"("fact_id");

-- CreateIndex
CREATE INDEX "cards_user_id_due_at_idx" ON "cards"("user_id", "due_at");

-- CreateIndex
CREATE INDEX "cards_question_version_id_idx" ON "cards"("question_version_id");

-- CreateIndex
CREATE INDEX "reviews_user_id_memory_item_id_reviewed_at_idx" ON "reviews"("user_id", "memory_item_id", "reviewed_at");

-- CreateIndex
CREATE INDEX "reviews_user_id_study_day_idx" ON "reviews"("user_id", "study_day");

-- CreateIndex
CREATE INDEX "reviews_class_id_attempt_id_idx" ON "reviews"("class_id", "attempt_id");

-- CreateIndex
CREATE UNIQUE INDEX "reviews_user_id_undoes_id_key" ON "reviews"("user_id", "undoes_id");

-- CreateIndex
CREATE INDEX "point_entries_class_id_earned_at_idx" ON "point_entries"("class_id", "earned_at");

-- CreateIndex
CREATE INDEX "point_entries_user_id_idx" ON "point_entries"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "point_entries_class_id_user_id_reason_source_id_key" ON "point_entries"("class_id", "user_id", "reason", "source_id");

-- CreateIndex
CREATE INDEX "standings_class_id_board_window_window_start_points_idx" ON "standings"("class_id", "board_window", "window_start", "points" DESC);

-- CreateIndex
CREATE INDEX "standings_user_id_idx" ON "standings"("user_id");

-- AddForeignKey
ALTER TABLE "classes" ADD CONSTRAINT "classes_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts" ADD CONSTRAINT "facts_article_version_id_fkey" FOREIGN KEY ("article_version_id") REFERENCES "article_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_question_set_id_fkey" FOREIGN KEY ("question_set_id") REFERENCES "question_sets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_facts" ADD CONSTRAINT "claim_facts_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_facts" ADD CONSTRAINT "claim_facts_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "facts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_sets" ADD CONSTRAINT "question_sets_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_sources" ADD CONSTRAINT "set_sources_question_set_id_fkey" FOREIGN KEY ("question_set_id") REFERENCES "question_sets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_sources" ADD CONSTRAINT "set_sources_article_version_id_fkey" FOREIGN KEY ("article_version_id") REFERENCES "article_versions"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_question_set_id_fkey" FOREIGN KEY ("question_set_id") REFERENCES "question_sets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_memory_item_id_fkey" FOREIGN KEY ("memory_item_id") REFERENCES "memory_items"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_article_version_id_fkey" FOREIGN KEY ("article_version_id") REFERENCES "article_versions"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejected_candidates" ADD CONSTRAINT "rejected_candidates_question_set_id_fkey" FOREIGN KEY ("question_set_id") REFERENCES "question_sets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejected_candidates" ADD CONSTRAINT "rejected_candidates_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "facts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_set_versions" ADD CONSTRAINT "question_set_versions_question_set_id_fkey" FOREIGN KEY ("question_set_id") REFERENCES "question_sets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_set_items" ADD CONSTRAINT "question_set_items_set_version_id_fkey" FOREIGN KEY ("set_version_id") REFERENCES "question_set_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_set_items" ADD CONSTRAINT "question_set_items_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_versions"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_set_version_id_fkey" FOREIGN KEY ("set_version_id") REFERENCES "question_set_versions"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_class_id_attempt_id_fkey" FOREIGN KEY ("class_id", "attempt_id") REFERENCES "attempts"("class_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_versions"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory_items" ADD CONSTRAINT "memory_items_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "facts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cards" ADD CONSTRAINT "cards_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cards" ADD CONSTRAINT "cards_memory_item_id_fkey" FOREIGN KEY ("memory_item_id") REFERENCES "memory_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cards" ADD CONSTRAINT "cards_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_versions"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cards" ADD CONSTRAINT "cards_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_memory_item_id_fkey" FOREIGN KEY ("memory_item_id") REFERENCES "memory_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_versions"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_class_id_attempt_id_fkey" FOREIGN KEY ("class_id", "attempt_id") REFERENCES "attempts"("class_id", "id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_user_id_undoes_id_fkey" FOREIGN KEY ("user_id", "undoes_id") REFERENCES "reviews"("user_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "point_entries" ADD CONSTRAINT "point_entries_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point_entries" ADD CONSTRAINT "point_entries_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standings" ADD CONSTRAINT "standings_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "classes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standings" ADD CONSTRAINT "standings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The logs are append-only: a row is never changed, and goes only with the learner or class it belongs to
-- (a foreign key's own action runs one trigger deeper). Each check looks at its own row and nothing else.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() > 1 THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "reviews_append_only" BEFORE UPDATE OR DELETE ON "reviews"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "point_entries_append_only" BEFORE UPDATE OR DELETE ON "point_entries"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "article_versions_immutable" BEFORE UPDATE OR DELETE ON "article_versions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "question_versions_immutable" BEFORE UPDATE OR DELETE ON "question_versions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
