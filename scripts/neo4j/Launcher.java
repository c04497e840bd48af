import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs a Neo4j Community server for development and tests until it is told to stop.
 *
 * Arguments: the server's directory, its settings file, and "temporary" if the directory is removed at the end. Prints
 * READY when Bolt answers.
 * It stops on SIGTERM and SIGINT, and when its standard input ends, which is what happens when the parent dies.
 * A first password comes in the environment variable INITIAL_PASSWORD, so that no list of processes shows it.
 */
public final class Launcher {
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(directory)
                .loadPropertiesFromFile(Path.of(arguments[1]))
                .build();
        boolean isTemporary = arguments.length > 2 && arguments[2].equals("temporary");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, isTemporary ? directory : null)));
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

    private static void end(DatabaseManagementService server, Path remove) {
        server.shutdown();
        if (remove == null) return;
        try (Stream<Path> tree = Files.walk(remove)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) Files.deleteIfExists(path);
        } catch (IOException error) {
            System.err.println("Could not remove " + remove + ": " + error);
        }
    }
}
