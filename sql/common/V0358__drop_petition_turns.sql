-- Nothing takes a turn: the same matter again is registered as a repeated one, not refused.
DROP TABLE petition_turn;
