-- Whoever makes the facts anew. Another that takes over is another, and the first can write no more.
alter table fact_rebuild add column holder uuid;
