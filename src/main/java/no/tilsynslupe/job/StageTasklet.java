package no.tilsynslupe.job;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Runs a stage's portions under Spring Batch, one transaction each. The parts of a partitioned step
 * share one tasklet, so what belongs to a part is kept by its step execution.
 *
 * <p>The part's number is read from the name of the step execution, not from its context: a process
 * killed between the creation of the two leaves an execution without context.
 */
final class StageTasklet implements Tasklet, StepExecutionListener {
  static final String PART = "del";

  private final Stage stage;
  private final AtomicReference<@Nullable Throwable> failure;
  private final Map<Long, Portions> open = new ConcurrentHashMap<>();

  /**
   * @param failure the first thing that went wrong in the run: other parts stop at their next
   *     portion
   */
  StageTasklet(Stage stage, AtomicReference<@Nullable Throwable> failure) {
    this.stage = stage;
    this.failure = failure;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws Exception {
    StepExecution execution = contribution.getStepExecution();
    if (failure.get() != null) {
      throw new StageStoppedException();
    }
    try {
      Portions portions = open.get(execution.getId());
      if (portions == null) {
        portions = stage.work().begin(part(execution.getStepName()));
        open.put(execution.getId(), portions);
      }
      CrashPoint.pass(stage.name() + ".begun");
      boolean more = portions.next();
      if (!more) {
        open.remove(execution.getId());
        portions.close();
      }
      CrashPoint.pass(stage.name() + ".portion");
      return RepeatStatus.continueIf(more);
    } catch (Exception | Error e) {
      failure.compareAndSet(null, e);
      // The batch engine keeps what it is thrown, messages and all, in its tables: e might quote
      // the data.
      throw new StageStoppedException();
    }
  }

  /** Closes what a failed part left open. */
  @Override
  public @Nullable ExitStatus afterStep(StepExecution execution) {
    Portions left = open.remove(execution.getId());
    if (left != null) {
      try {
        left.close();
      } catch (IOException e) {
        Throwable first = failure.get();
        if (first != null) {
          first.addSuppressed(e);
        }
      }
    }
    return null;
  }

  private static int part(String stepName) {
    int at = stepName.lastIndexOf(':' + PART);
    return at < 0 ? 0 : Integer.parseInt(stepName.substring(at + 1 + PART.length()));
  }

  /** Ends a part because it, or another, failed; never the failure that is told of. */
  static final class StageStoppedException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
