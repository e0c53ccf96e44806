package org.linli.shared.paging;

import org.linli.shared.problem.InvalidRequestException;

/** Which page is wanted: {@code page} from 0, {@code size} from 1 to 100. */
public record PageRequest(int page, int size) {
    public static final int MAX_SIZE = 100;
    private static final int MAX_PAGE = 100_000;

    /** @throws InvalidRequestException if a number is out of range */
    public PageRequest {
        if (page < 0 || page > MAX_PAGE) {
            throw new InvalidRequestException("page", "problem.page.range");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidRequestException("size", "problem.size.range");
        }
    }

    public int offset() {
        return page * size;
    }
}
