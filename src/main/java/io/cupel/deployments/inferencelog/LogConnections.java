package io.cupel.deployments.inferencelog;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Plain connections for the log's writers. */
public final class LogConnections {
    private static final int CONNECT_SECONDS = 5;
    private static final int SOCKET_SECONDS = 30;

    private LogConnections() {}

    public static DataSource to(String url, String user, String password) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(url);
        connections.setLogServerErrorDetail(false);
        connections.setUser(user);
        connections.setPassword(password);
        connections.setApplicationName("cupel inference log");
        connections.setConnectTimeout(CONNECT_SECONDS);
        // A database that neither answers nor breaks the connection must not hold a writer for ever.
        connections.setSocketTimeout(SOCKET_SECONDS);
        connections.setTcpKeepAlive(true);
        return connections;
    }
}
