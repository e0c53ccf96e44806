package org.linli.events.web;

import java.net.URI;
import org.linli.events.Receipt;
import org.springframework.http.ResponseEntity;

/** What a reporter takes away. */
record ReceiptResponse(String number, String queryCode) {

    static ResponseEntity<ReceiptResponse> created(String path, Receipt receipt) {
        return ResponseEntity.created(URI.create(path + receipt.number()))
                .body(new ReceiptResponse(receipt.number(), receipt.queryCode()));
    }
}
