-- Health that was deleted at somebody's wish left its ground behind: who agreed, and on what paper.
DELETE FROM health_ground
 WHERE ended_at IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM resident_past p WHERE p.id = health_ground.resident_id AND p.health IS NOT NULL)
   AND NOT EXISTS (SELECT 1 FROM resident r WHERE r.id = health_ground.resident_id AND r.health IS NOT NULL);
