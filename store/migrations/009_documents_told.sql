-- The last document that was known when a digest was composed: the next one tells what came after it.
ALTER TABLE deliveries ADD COLUMN documents INTEGER;
UPDATE deliveries SET documents = coalesce((SELECT id FROM documents WHERE added_at <= deliveries.due_at
    ORDER BY id DESC LIMIT 1), 0) WHERE state IN ('sent', 'uncertain') OR state = 'skipped' AND reason = 'empty';
