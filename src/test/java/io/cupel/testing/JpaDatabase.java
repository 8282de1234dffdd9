package io.cupel.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The persistence unit on a migrated database, without a container: repositories and services run as they are, each use case
 * in a transaction of its own thread. JPA and plain SQL share the transaction's connection, as under JTA.
 *
 * <p>Start new data by SQL through {@link #database()}; what a transaction has not committed is not seen there.
 */
public final class JpaDatabase implements AutoCloseable {
    private final DataSource database = TestDatabase.migrated();
    private final EntityManagerFactory factory = Persistence.createEntityManagerFactory(
            "cupel",
            Map.of(
                    "jakarta.persistence.transactionType",
                    "RESOURCE_LOCAL",
                    "jakarta.persistence.nonJtaDataSource",
                    database));

    @SuppressWarnings("ThreadLocalUsage") // one per database, and tests have few
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    /** Connections outside any transaction. */
    public DataSource database() {
        return database;
    }

    /** What a container would inject: the entity manager of the running transaction. */
    public EntityManager entities() {
        return proxy(EntityManager.class, delegateTo(current::get));
    }

    /** The data source as it looks inside a transaction: always the transaction's own connection. */
    public DataSource transactional() {
        return proxy(DataSource.class, (self, method, arguments) -> uncloseable(current.get()));
    }

    private static Connection uncloseable(EntityManager entities) {
        InvocationHandler real = delegateTo(() -> entities.unwrap(Connection.class));
        return proxy(
                Connection.class,
                (self, method, arguments) ->
                        method.getName().equals("close") ? null : real.invoke(self, method, arguments));
    }

    /** Commits when the work returns, rolls back when it throws. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        EntityManager entities = factory.createEntityManager();
        current.set(entities);
        try {
            entities.getTransaction().begin();
            T result = work.call();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
            current.remove();
        }
    }

    private static InvocationHandler delegateTo(Supplier<?> target) {
        return (self, method, arguments) -> invoke(target.get(), method, arguments);
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException raised) {
            throw raised.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public void close() {
        factory.close();
    }
}
