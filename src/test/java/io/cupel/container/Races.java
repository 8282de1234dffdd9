package io.cupel.container;

import io.cupel.platform.retry.RetryOnConflict;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Loses as many races as it is told, and notes the transaction of each attempt. Deployed beside the application. */
@ApplicationScoped
public class Races {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private final List<Object> attempts = new ArrayList<>();

    @RetryOnConflict
    @Transactional
    public List<Object> lose(int races) {
        attempts.add(transactions.getTransactionKey());
        if (attempts.size() <= races) {
            throw new OptimisticLockException("somebody else was faster");
        }
        return List.copyOf(attempts);
    }

    @RetryOnConflict
    @Transactional
    public void fail() {
        attempts.add(transactions.getTransactionKey());
        throw new IllegalArgumentException("no race at all");
    }

    public List<Object> takeAttempts() {
        List<Object> taken = List.copyOf(attempts);
        attempts.clear();
        return taken;
    }
}
