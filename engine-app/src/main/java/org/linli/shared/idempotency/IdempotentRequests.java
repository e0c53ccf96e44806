package org.linli.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.linli.shared.HashChain;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.DomainException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Makes a retried request return its first answer instead of doing the work again.
 *
 * <p>The key is written in the transaction of the work: a second request with the same key waits until the first has
 * committed, then gets its answer, or does the work itself when the first was rolled back.
 */
@UseCaseService
public class IdempotentRequests {
    private static final int MAX_KEY = 200;

    private final IdempotencyMapper requests;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotentRequests(IdempotencyMapper requests, ObjectMapper json, Clock clock) {
        this.requests = requests;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does {@code work} once for a key; without a key it is simply done.
     *
     * @param scope who may use the key, so that one client's key is not another's
     * @throws IdempotencyKeyReusedException if the key came with another request before
     */
    public <T> T once(String scope, IdempotentRequest request, Class<T> type, Supplier<T> work) {
        var key = request.key();
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (key.length() > MAX_KEY) {
            throw new IdempotencyKeyReusedException("problem.idempotency-key.tooLong");
        }
        var keyHash = HashChain.next(HashChain.START, scope, key);
        var requestHash = HashChain.next(HashChain.START, write(request.body()));
        try {
            requests.insert(keyHash, requestHash, clock.instant());
        } catch (DuplicateKeyException repeated) {
            return firstAnswer(keyHash, requestHash, type);
        }
        try {
            var answer = work.get();
            requests.answer(keyHash, write(answer));
            return answer;
        } catch (DomainException refusal) {
            requests.delete(keyHash); // a refusal does not roll back, and the corrected request may use the key
            throw refusal;
        }
    }

    /** Forgets keys made before {@code limit}; returns how many. */
    public int forgetBefore(Instant limit) {
        return requests.deleteCreatedBefore(limit);
    }

    private <T> T firstAnswer(String keyHash, String requestHash, Class<T> type) {
        var answered = requests.find(keyHash).orElseThrow();
        if (!answered.requestHash().equals(requestHash)) {
            throw new IdempotencyKeyReusedException("problem.idempotency-key.detail");
        }
        try {
            return json.readValue(answered.responseBody(), type);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
