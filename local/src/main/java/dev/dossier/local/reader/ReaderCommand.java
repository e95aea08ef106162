package dev.dossier.local.reader;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a reader is started: the Java of this process with this process's class path, a heap of its own, and a bare
 * environment, since what it reads is hostile.
 *
 * @param mainClass serves with {@link ReaderChild}
 * @param work the folder for its temporary files, emptied by others
 */
record ReaderCommand(String mainClass, List<String> arguments, int heapMebibytes, Path work) {

    /** Moves the standard output to descriptor 3, and what is printed to the standard error; leaves no core dump. */
    private static final String SHELL = "ulimit -c 0; exec \"$@\" 3>&1 1>&2";

    /** What a reader may know of this process's environment. */
    private static final List<String> KNOWN = List.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ");

    ReaderCommand {
        arguments = List.copyOf(arguments);
    }

    ProcessBuilder builder() {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "reader"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + work.resolve("reader-%p.txt"),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + work,
                "-Duser.home=" + work,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.directory(new File(System.getProperty("user.dir")));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KNOWN);
        environment.put("OMP_THREAD_LIMIT", "1");
        environment.put("TMPDIR", work.toString());
        return builder;
    }
}
