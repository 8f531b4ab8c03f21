-- Finds what stands before a delivery in the line of its destination.
CREATE INDEX deliveries_in_line ON deliveries (destination_id, id) WHERE state IN ('pending', 'sending');
