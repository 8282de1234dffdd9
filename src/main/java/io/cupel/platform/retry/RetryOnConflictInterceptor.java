package io.cupel.platform.retry;

import io.cupel.platform.error.Causes;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** Stands before {@code @Transactional}, whose interceptor has PLATFORM_BEFORE + 200. */
@Interceptor
@RetryOnConflict
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryOnConflictInterceptor {
    private static final int ATTEMPTS = 3;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway.Init")
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    @Nullable
    Object retry(InvocationContext call) throws Exception {
        int attempts = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION ? ATTEMPTS : 1;
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception failure) {
                boolean lostRace =
                        Causes.find(failure, OptimisticLockException.class).isPresent();
                if (!lostRace || attempt == attempts) {
                    throw failure;
                }
            }
        }
    }
}
