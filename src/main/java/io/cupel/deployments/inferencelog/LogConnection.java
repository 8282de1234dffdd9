package io.cupel.deployments.inferencelog;

import io.cupel.deployments.inferencelog.InferenceRecord.Outcome;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** One connection that writes groups; opened when first needed and again after it broke. Used by one thread. */
final class LogConnection implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LogConnection.class.getName());
    private static final String COPY = """
            copy inference_logs (id, deployment_id, model_id, at, status, row_count, warning_count, latency_us,
              request_id, user_id, credential, inputs, inputs_anonymized, prediction, error) from stdin (format binary)""";
    private static final int COLUMNS = 15;
    private static final int BLOCK_SIZE = 64 * 1024;

    private final DataSource source;
    private final CopyBuffer buffer = new CopyBuffer(BLOCK_SIZE);
    private @Nullable Connection connection;

    LogConnection(DataSource source) {
        this.source = source;
    }

    /** Commits all rows or none; a failure says whether the rows may be there nevertheless, and costs the connection. */
    void write(List<InferenceRecord> rows) throws GroupFailure {
        boolean ending = false;
        try {
            CopyIn copy = open().unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            send(rows, copy);
            ending = true;
            copy.endCopy();
        } catch (SQLException | IOException e) {
            close();
            throw new GroupFailure(e, ending);
        }
    }

    /** Auto-commit is on: COPY is its own transaction, which saves two round trips a group. */
    private Connection open() throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
        }
        return connection;
    }

    private void send(List<InferenceRecord> rows, CopyIn copy) throws IOException {
        buffer.begin((block, offset, length) -> sendBlock(copy, block, offset, length));
        for (InferenceRecord row : rows) {
            encode(row);
        }
        buffer.end();
    }

    private static void sendBlock(CopyIn copy, byte[] block, int offset, int length) throws IOException {
        try {
            copy.writeToCopy(block, offset, length);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void encode(InferenceRecord row) throws IOException {
        Outcome outcome = row.outcome();
        buffer.columns(COLUMNS);
        buffer.uuid(row.id());
        buffer.uuid(row.deploymentId());
        buffer.uuid(row.modelId());
        buffer.timestamp(row.at());
        buffer.smallint(outcome.status());
        buffer.integer(row.inputs().rows());
        buffer.integer(outcome.warnings());
        buffer.bigint(outcome.latencyMicros());
        buffer.text(row.caller().requestId());
        buffer.uuid(row.caller().userId());
        buffer.text(row.caller().credential());
        buffer.text(row.inputs().json());
        buffer.truth(row.inputs().isAnonymized());
        buffer.text(outcome.prediction());
        buffer.text(outcome.error());
    }

    @Override
    public void close() {
        Connection broken = connection;
        connection = null;
        try {
            if (broken != null) {
                broken.close();
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing a log connection failed", e);
        }
    }
}
