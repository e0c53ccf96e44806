package org.linli.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Photos side by side, each as large as its frame allows, with its caption below. */
final class PaperPictureRow {
    private static final float GAP = PaperPages.mm(3);
    private static final float QUALITY = 0.85f;
    private static final int MOST_CAPTION_LINES = 3;

    private final PaperPages pages;
    private final String noPicture;
    private final float height;
    private final float width;

    PaperPictureRow(PaperPages pages, String noPicture, float height, int inARow) {
        this.pages = pages;
        this.noPicture = noPicture;
        this.height = height;
        this.width = (pages.width() - (inARow - 1) * GAP) / inARow;
    }

    void write(List<PaperPicture> pictures) throws IOException {
        var captions = pictures.stream().map(this::caption).toList();
        var captionLines = captions.stream().mapToInt(List::size).max().orElse(0);
        var rowHeight = height + captionLines * PaperStyle.SMALL.lineHeight() + GAP;
        pages.need(rowHeight);
        for (var index = 0; index < pictures.size(); index++) {
            var x = pages.left() + index * (width + GAP);
            frame(pictures.get(index), x);
            var lines = captions.get(index);
            for (var line = 0; line < lines.size(); line++) {
                pages.line(
                        lines.get(line),
                        x,
                        height + line * PaperStyle.SMALL.lineHeight(),
                        PaperStyle.SMALL,
                        PaperPages.QUIET);
            }
        }
        pages.down(rowHeight);
    }

    private void frame(PaperPicture picture, float x) throws IOException {
        var image = image(picture.content());
        if (image == null) {
            pages.box(x, 0, width, height, PaperPages.SHADE, PaperPages.LINE);
            pages.line(noPicture, x + GAP, GAP, PaperStyle.SMALL, PaperPages.QUIET);
            return;
        }
        var scale = Math.min(width / image.getWidth(), height / image.getHeight());
        var drawnWidth = image.getWidth() * scale;
        var drawnHeight = image.getHeight() * scale;
        pages.image(image, x + (width - drawnWidth) / 2, (height - drawnHeight) / 2, drawnWidth, drawnHeight);
    }

    /** Null when nobody can read it: a paper with a gap is better than none. */
    private PDImageXObject image(byte[] content) throws IOException {
        if (content == null) {
            return null;
        }
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(content));
            return picture == null ? null : JPEGFactory.createFromImage(pages.document(), picture, QUALITY);
        } catch (IOException | IllegalArgumentException damaged) {
            return null;
        }
    }

    private List<String> caption(PaperPicture picture) {
        if (picture.caption() == null || picture.caption().isEmpty()) {
            return List.of();
        }
        var font = pages.font();
        var lines = LineBreaks.lines(
                font.printable(picture.caption()), width, part -> font.width(part, PaperStyle.SMALL.size()));
        return lines.subList(0, Math.min(lines.size(), MOST_CAPTION_LINES));
    }
}
