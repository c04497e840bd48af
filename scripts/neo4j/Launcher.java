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
 * Runs Neo4j Community servers for development and tests until it is told to stop.
 *
 * Arguments: "temporary" if what they write is removed at the end, otherwise "kept"; then the settings file of each
 * server, which stands in the directory of that server. Prints READY when Bolt answers.
 * It stops on SIGTERM and SIGINT, and when its standard input ends, which is what happens when the parent dies.
 * A first password comes in the environment variable INITIAL_PASSWORD, so that no list of processes shows it.
 */
public final class Launcher {
    public static void main(String[] arguments) throws IOException {
        boolean isTemporary = arguments[0].equals("temporary");
        for (String settings : List.of(arguments).subList(1, arguments.length)) start(Path.of(settings), isTemporary);
        System.out.println("READY");
        while (System.in.read() >= 0) {
            // Whatever the parent writes is of no interest; only the end of the stream is.
        }
        System.exit(0);
    }

    private static void start(Path settings, boolean isTemporary) {
        Path directory = settings.getParent();
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(directory)
                .loadPropertiesFromFile(settings)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, isTemporary ? directory : null)));
        setPassword(server, System.getenv("INITIAL_PASSWORD"));
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
