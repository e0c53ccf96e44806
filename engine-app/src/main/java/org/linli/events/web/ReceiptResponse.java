package org.linli.events.web;

import java.net.URI;
import org.linli.events.Receipt;
import org.springframework.http.ResponseEntity;

/**
 * What a reporter takes away.
 *
 * @param sameMatter whether he said that somebody had reported the same before; both reports are answered
 */
record ReceiptResponse(String number, String queryCode, boolean sameMatter) {

    static ResponseEntity<ReceiptResponse> created(String path, Receipt receipt) {
        return ResponseEntity.created(URI.create(path + receipt.number()))
                .body(new ReceiptResponse(receipt.number(), receipt.queryCode(), receipt.isSameMatter()));
    }
}
