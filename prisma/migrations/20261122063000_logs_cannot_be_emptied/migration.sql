-- Emptying a table asks no row: an append-only log refuses that too. Where a learner or class goes, rows are deleted one by one.
CREATE TRIGGER "reviews_never_emptied" BEFORE TRUNCATE ON "reviews"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "point_entries_never_emptied" BEFORE TRUNCATE ON "point_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
