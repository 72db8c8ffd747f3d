package nl.plafondwacht.files;

import java.io.IOException;

/** Stands before every change of files; what it throws keeps the change from being made. */
public interface WriteGuard {

  /** Keeps nothing from anybody. */
  WriteGuard NONE =
      new WriteGuard() {
        @Override
        public void beforeChange(String location) {}

        @Override
        public void beforeSwitch(String location) {}
      };

  /** Before a file is made, renamed or removed, or gets rights; often, so it has to be cheap. */
  void beforeChange(String location) throws IOException;

  /** Before readers are led to other files; may ask the storage. */
  void beforeSwitch(String location) throws IOException;
}
