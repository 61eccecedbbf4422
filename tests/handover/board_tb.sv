// Reads what the example board sends and shows: the signature, then the LEDs.
module board_tb;
  reg clk = 0;
  always #20 clk = ~clk;
  wire [7:0] led;
  wire tx;
  top #(.BAUD_CLOCKS(4)) dut (.clk_25mhz(clk), .fire1(1'b0), .led(led), .ftdi_rxd(tx));
  reg [7:0] letter;
  integer bits, letters;
  initial begin
    for (letters = 0; letters < 9; letters = letters + 1) begin
      @(negedge tx) #240;  // the middle of the first data bit
      for (bits = 0; bits < 8; bits = bits + 1) begin
        letter[bits] = tx;
        #160;
      end
      $write("%c", letter);
    end
    $display("%b", led);
    $finish;
  end
  initial #10000000 $fatal(1, "nothing was sent");
endmodule
