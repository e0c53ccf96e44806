package org.linli.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import org.linli.shared.Messages;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/** An empty file to be filled in: how it works and an example (its cells parted by bars) as remarks, then the headings. */
public final class ImportTemplate {

    private ImportTemplate() {}

    public static ResponseEntity<Resource> download(
            List<SheetColumn> columns, String helpKey, String fileNameKey, Messages messages) {
        var remarks = new ArrayList<String>();
        messages.text(helpKey).lines().map(line -> line.replace('|', ',')).forEach(remarks::add);
        var headings =
                columns.stream().map(column -> messages.text(column.key())).toList();
        return SheetFiles.download(CsvText.of(remarks, headings, List.of()), messages.text(fileNameKey) + ".csv");
    }
}
