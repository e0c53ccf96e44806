-- Fixed, so that printed signs of the demo keep working; a real grid's token is drawn at random.
INSERT INTO grid_code (id, unit_id, token, created_at)
VALUES
    (1, 101, 'mpmXG1rrAIbtxMwxtCi9JB', '2024-12-31 16:00:00'),
    (2, 102, '6dmsgMCVSwnQnpwkOsOs8E', '2024-12-31 16:00:00'),
    (3, 103, 'SSXGoH1zF7S92RaftksEsA', '2024-12-31 16:00:00'),
    (4, 104, 'R2SkKQkxpKouy9zvzRvOOI', '2024-12-31 16:00:00'),
    (5, 105, 'IG7MnQt4H4klaSXbzTOthO', '2024-12-31 16:00:00'),
    (6, 106, 'IcGFspTrV2VzuX99X8JkaV', '2024-12-31 16:00:00'),
    (7, 107, 'vDn0bLK1U6U8NppTxG9sTi', '2024-12-31 16:00:00'),
    (8, 108, 'm459zdGEzMW4vH2dJApOyi', '2024-12-31 16:00:00'),
    (9, 109, 'd4gUnhjykdoqMEnoIhEEBu', '2024-12-31 16:00:00'),
    (10, 110, 'LeuiLtp15JvROSCQMnqPpq', '2024-12-31 16:00:00'),
    (11, 111, 'BTCyoEWx8tC1BZ9HIsLUog', '2024-12-31 16:00:00'),
    (12, 112, 'arEIlj39CEtUm86HOrJ4hI', '2024-12-31 16:00:00'),
    (13, 113, 'IkhFRV21l7L42gAiMMTIHQ', '2024-12-31 16:00:00'),
    (14, 114, 'J2HoDswdWaRgaQZ5vUButN', '2024-12-31 16:00:00'),
    (15, 115, 'S5zNb1suUQvFX25mognPoC', '2024-12-31 16:00:00'),
    (16, 116, 'ydTqJr0PQFOsdtO0H6ygOL', '2024-12-31 16:00:00'),
    (17, 117, 'z5rY79IIoqDppTMMz2rziY', '2024-12-31 16:00:00'),
    (18, 118, 'eNVEnU9khQPhNYDEW7aB6q', '2024-12-31 16:00:00'),
    (19, 119, 'uBIRQ0FyagsmKMIbOgAnDE', '2024-12-31 16:00:00'),
    (20, 120, 'cif8sVH3VnRUV5Ht7lKk4d', '2024-12-31 16:00:00');
