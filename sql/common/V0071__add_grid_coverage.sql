-- Which streets and houses belong to a grid, in the words of its notice.
ALTER TABLE unit ADD COLUMN coverage VARCHAR(300) NULL;
