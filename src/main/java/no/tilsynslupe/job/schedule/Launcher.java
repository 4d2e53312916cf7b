package no.tilsynslupe.job.schedule;

import java.io.IOException;

/** Starts runs, each in a process of its own. */
interface Launcher {

  Child start(Launch launch) throws IOException;

  /** A process that was started. */
  interface Child {
    long pid();

    boolean alive();

    /** The exit code, once it isn't alive. */
    int exitCode();

    /** The error line it ended with; empty when there is none. */
    String lastError();

    /** Asks it to end. */
    void stop();

    /** Ends it. */
    void kill();
  }
}
