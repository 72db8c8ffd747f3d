package nl.plafondwacht.nightly.host;

import java.util.List;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Stages in order as a job: each a step, partitioned over workers, all of it again on a restart.
 */
final class StageJob {
  private final JobRepository repository;
  private final ThreadPoolTaskExecutor workers;
  private final RunState run;
  private final Progress progress;

  StageJob(
      JobRepository repository, ThreadPoolTaskExecutor workers, RunState run, Progress progress) {
    this.repository = repository;
    this.workers = workers;
    this.run = run;
    this.progress = progress;
  }

  Job of(String name, List<Stage> stages) {
    SimpleJobBuilder job = new JobBuilder(name, repository).start(step(stages.get(0)));
    stages.stream().skip(1).forEach(stage -> job.next(step(stage)));
    return job.build();
  }

  private Step step(Stage stage) {
    Units units = new Units(stage, workers.getMaxPoolSize(), run, progress);
    return new StepBuilder(stage.name(), repository)
        .partitioner(stage.name(), units)
        .step(worker(stage, units))
        .taskExecutor(workers)
        .allowStartIfComplete(true)
        .build();
  }

  private Step worker(Stage stage, Units units) {
    return new StepBuilder(stage.name(), repository)
        .tasklet(
            (contribution, chunk) -> {
              units.work(contribution);
              return RepeatStatus.FINISHED;
            })
        .allowStartIfComplete(true)
        .build();
  }

  /** A fixed pool whose threads log with the run id of the thread that hands them work. */
  static ThreadPoolTaskExecutor pool(int threads) {
    ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
    pool.setCorePoolSize(threads);
    pool.setMaxPoolSize(threads);
    pool.setThreadNamePrefix("worker-");
    // The framework may give up on a step while other workers go on; the run ends after them.
    pool.setWaitForTasksToCompleteOnShutdown(true);
    pool.setAwaitTerminationSeconds(Integer.MAX_VALUE);
    pool.setTaskDecorator(StageJob::withLogContext);
    pool.initialize();
    return pool;
  }

  private static Runnable withLogContext(Runnable task) {
    Map<String, String> context = MDC.getCopyOfContextMap();
    return () -> {
      if (context != null) {
        MDC.setContextMap(context);
      }
      task.run();
    };
  }
}
