package nl.plafondwacht.files.table;

import java.io.IOException;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.codec.ZstandardCodec;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;

/** Everything that decides a file's bytes beside its rows; a change here changes every golden. */
final class WriterSettings {

  static final int ROWS_PER_GROUP = 122_880;

  private static final int ROWS_PER_PAGE = ROWS_PER_GROUP / 6;
  private static final int PAGE_BYTES = 1 << 20;
  private static final int DICTIONARY_BYTES = 1 << 20;
  private static final int ZSTD_LEVEL = 3;
  // Where the codec's buffer starts; it grows, and hundreds of writers may be open.
  private static final int FIRST_BUFFER_BYTES = 1 << 15;

  static final ParquetProperties PAGES =
      ParquetProperties.builder()
          .withWriterVersion(WriterVersion.PARQUET_1_0)
          .withPageSize(PAGE_BYTES)
          .withPageRowCountLimit(ROWS_PER_PAGE)
          .withDictionaryEncoding(true)
          .withDictionaryPageSize(DICTIONARY_BYTES)
          .withColumnIndexTruncateLength(64)
          .withStatisticsTruncateLength(Integer.MAX_VALUE)
          .withSizeStatisticsEnabled(false)
          .withBloomFilterEnabled(false)
          .withPageWriteChecksumEnabled(true)
          .build();

  private WriterSettings() {}

  static BytesInputCompressor compressor() {
    ParquetConfiguration level = new PlainParquetConfiguration();
    level.setInt(ZstandardCodec.PARQUET_COMPRESS_ZSTD_LEVEL, ZSTD_LEVEL);
    return new CodecFactory(level, FIRST_BUFFER_BYTES).getCompressor(CompressionCodecName.ZSTD);
  }

  static ParquetFileWriter fileWriter(OutputFile file, MessageType schema) throws IOException {
    return new ParquetFileWriter(
        file, schema, ParquetFileWriter.Mode.CREATE, Long.MAX_VALUE, 0, null, PAGES);
  }
}
