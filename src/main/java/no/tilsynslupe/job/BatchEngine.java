package no.tilsynslupe.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Spring Batch, wired by hand: a job repository in the run's own database, one operator, and a job
 * made of {@link Stage}s. A run that was cut off is taken up at the parts that weren't done.
 *
 * <p>The caller holds the run folder's lock: that is the proof that no other process still works on
 * an execution the repository calls running, and so the leave to recover it.
 */
final class BatchEngine {
  private static final String JOB = "kontroll";

  /** A database holds one run only; Spring Batch still wants something to know it by. */
  private static final JobParameters PARAMETERS =
      new JobParametersBuilder().addString("kjoring", "1", true).toJobParameters();

  private final RunDatabase database;
  private final int threads;
  private final Progress progress;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  BatchEngine(RunDatabase database, int threads, Progress progress) {
    this.database = database;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Runs the stages that aren't done, in order.
   *
   * @throws Exception the first thing that went wrong, as the stage threw it
   */
  void run(List<Stage> stages) throws Exception {
    JobRepository repository = repository();
    ThreadPoolTaskExecutor workers = workers();
    try {
      Job job = job(stages, repository, workers);
      JobOperator operator = operator(job, repository);
      for (JobExecution dead : repository.findRunningJobExecutions(JOB)) {
        operator.recover(dead);
      }
      @Nullable JobExecution last = repository.getLastJobExecution(JOB, PARAMETERS);
      if (last != null && last.getStatus() == BatchStatus.COMPLETED) {
        return;
      }
      JobExecution execution =
          last == null ? operator.start(job, PARAMETERS) : operator.restart(last);
      throwFailure(execution);
    } finally {
      workers.shutdown();
    }
  }

  private void throwFailure(JobExecution execution) throws Exception {
    @Nullable Throwable first = failure.get();
    List<Throwable> all = execution.getAllFailureExceptions();
    if (first == null && execution.getStatus() != BatchStatus.COMPLETED) {
      first =
          all.isEmpty()
              ? new IllegalStateException("The job ended as " + execution.getStatus())
              : all.get(0);
    }
    if (first != null) {
      // What failed as something was committed may say more than what a stage then met.
      for (Throwable other : all) {
        if (other != first) {
          first.addSuppressed(other);
        }
      }
    }
    if (first instanceof Error error) {
      throw error;
    }
    if (first instanceof Exception exception) {
      throw exception;
    }
  }

  private JobRepository repository() throws Exception {
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(database.dataSource());
    factory.setTransactionManager(database.transactions());
    factory.setDatabaseType("H2");
    // One process owns the database, so the strictest isolation protects from nobody.
    factory.setIsolationLevelForCreate("ISOLATION_READ_COMMITTED");
    factory.afterPropertiesSet();
    return Objects.requireNonNull(factory.getObject());
  }

  private JobOperator operator(Job job, JobRepository repository) throws Exception {
    MapJobRegistry registry = new MapJobRegistry();
    registry.register(job);
    JobOperatorFactoryBean factory = new JobOperatorFactoryBean();
    factory.setJobRepository(repository);
    factory.setJobRegistry(registry);
    factory.setTransactionManager(database.transactions());
    factory.setTaskExecutor(new SyncTaskExecutor());
    factory.afterPropertiesSet();
    return factory.getObject();
  }

  private ThreadPoolTaskExecutor workers() {
    ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
    workers.setCorePoolSize(threads);
    workers.setThreadNamePrefix("del-");
    workers.setDaemon(true);
    workers.afterPropertiesSet();
    return workers;
  }

  private Job job(List<Stage> stages, JobRepository repository, ThreadPoolTaskExecutor workers) {
    JobBuilder builder = new JobBuilder(JOB, repository);
    @Nullable SimpleJobBuilder chain = null;
    for (int i = 0; i < stages.size(); i++) {
      Step step = step(stages.get(i), repository, workers, new Announcement(i + 1, stages));
      chain = chain == null ? builder.start(step) : chain.next(step);
    }
    if (chain == null) {
      throw new IllegalArgumentException("A run needs at least one stage");
    }
    return chain.build();
  }

  private Step step(
      Stage stage,
      JobRepository repository,
      ThreadPoolTaskExecutor workers,
      StepExecutionListener announcement) {
    StageTasklet tasklet = new StageTasklet(stage, failure);
    if (!stage.partitioned()) {
      return new StepBuilder(stage.name(), repository)
          .tasklet(tasklet, database.transactions())
          .listener((StepExecutionListener) tasklet)
          .listener(announcement)
          .build();
    }
    Step part =
        new StepBuilder(stage.name() + ":" + StageTasklet.PART, repository)
            .tasklet(tasklet, database.transactions())
            .listener((StepExecutionListener) tasklet)
            .build();
    return new StepBuilder(stage.name(), repository)
        .listener(announcement)
        .partitioner(stage.name(), parts(stage.parts()))
        .step(part)
        .taskExecutor(workers)
        .build();
  }

  private static Partitioner parts(Stage.PartCount parts) {
    return gridSize -> {
      Map<String, ExecutionContext> contexts = new HashMap<>();
      int count = count(parts);
      for (int part = 0; part < count; part++) {
        contexts.put(StageTasklet.PART + part, new ExecutionContext());
      }
      return contexts;
    };
  }

  private static int count(Stage.PartCount parts) {
    try {
      return parts.count();
    } catch (Exception e) {
      throw new IllegalStateException("Can't tell the number of parts", e);
    }
  }

  /** Tells the listener which stage begins. */
  private final class Announcement implements StepExecutionListener {
    private final int number;
    private final List<Stage> stages;

    Announcement(int number, List<Stage> stages) {
      this.number = number;
      this.stages = stages;
    }

    @Override
    public void beforeStep(StepExecution execution) {
      Stage stage = stages.get(number - 1);
      CrashPoint.pass(stage.name() + ".before");
      progress.stage(stage.title(), number, stages.size());
    }
  }
}
