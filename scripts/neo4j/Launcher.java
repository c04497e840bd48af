import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs a Neo4j Community server for development and tests until it is told to stop.
 *
 * Arguments: the server's directory and its settings file. Prints READY when Bolt answers.
 * It stops on SIGTERM and SIGINT, and when its standard input ends, which is what happens when the parent dies.
 * A first password comes in the environment variable INITIAL_PASSWORD, so that no list of processes shows it.
 */
public final class Launcher {
    public static void main(String[] arguments) throws IOException {
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .loadPropertiesFromFile(Path.of(arguments[1]))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        setPassword(server, System.getenv("INITIAL_PASSWORD"));
        System.out.println("READY");
        while (System.in.read() >= 0) {
            // Whatever the parent writes is of no interest; only the end of the stream is.
        }
        System.exit(0);
    }

    private static void setPassword(DatabaseManagementService server, String password) {
        if (password == null) return;
        server.database("system")
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }
}
