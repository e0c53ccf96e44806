-- What a household wants on its plate, and on what paper, is for those who manage plates; notes are read by others, too.
UPDATE plate_change SET note = NULL WHERE from_state = to_state AND note IS NOT NULL;
